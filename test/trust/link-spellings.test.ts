/** Addresses as pages and files may spell them, in every place where one becomes a link or an article's address. */
import { webLink } from '@/components/web-link';
import { address } from '@/lib/origin/address';
import { checkedReading } from '@/lib/browser/schemas';
import { reading } from '../browser/reading';
import { pick, seeded } from './hostile-values';
import { row } from './ledger';

const SCHEMES = [
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'file:///',
  'blob:https://x.example/',
  'about:',
  'chrome://',
  'moz-extension://',
  'view-source:https://',
  'ws://',
  'ftp://',
  'mailto:',
  'intent://',
  'filesystem:https://',
];
const TWISTS: readonly ((scheme: string) => string)[] = [
  scheme => scheme,
  scheme => scheme.toUpperCase(),
  scheme => ` ${scheme}`,
  scheme => `\u0001${scheme}`,
  scheme => `\u00a0${scheme}`,
  scheme => scheme.replace(/(.)/, '$1\t'),
  scheme => scheme.replace(/(..)/, '$1\n'),
  scheme => scheme.replace(':', '&colon;'),
  scheme => scheme.replace(':', '%3A'),
  scheme => scheme.replace(':', '：'),
  scheme => `https:${scheme}`,
  scheme => `//${scheme}`,
  scheme => `\\\\${scheme}`,
  scheme => `https:\\\\${scheme}`,
  scheme => `http://x.example@${scheme}`,
  scheme => `\uFEFF${scheme}`,
];
const RESTS = ['alert(1)', '//x.example/%0aalert(1)', 'x', '<script>alert(1)</script>', '/etc/passwd'];

const HTTP = ['http:', 'https:'];
/** A saved page that is opened from the disk has an address too. */
const WEB = [...HTTP, 'file:'];

const leadsTo = (link: string | null, schemes: readonly string[]) =>
  link === null || (URL.canParse(link) && schemes.includes(new URL(link).protocol));

row(
  { name: 'link-spellings', tries: 'spellings of addresses that lead out of the web', few: 1_120, all: 11_200 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const random = seeded(number);
      const spelled =
        TWISTS[number % TWISTS.length](SCHEMES[Math.floor(number / TWISTS.length) % SCHEMES.length]) +
        pick(RESTS, random);
      const links = [
        webLink(spelled),
        address(spelled) || null,
        checkedReading({ ...reading, url: spelled })?.url ?? null,
      ];
      tally.tried(
        leadsTo(links[0], HTTP) && leadsTo(links[1], HTTP) && leadsTo(links[2], WEB),
        `${JSON.stringify(spelled)}: ${JSON.stringify(links)}`,
      );
    }
  },
);

import { OutLink } from '../OutLink';
import { publishedText, seenText, storedPublishedText } from '../times-told';
import { webLink } from '../web-link';
import { useWords } from '../words/Say';
import { provenanceText, sourceText } from '../words/stored-words';
import { moment } from '../words/times';
import type { Words } from '../words/words';
import type { Choice, Side } from './comparison';
import { sideText } from './side-text';

interface Props {
  readonly at: 'left' | 'right';
  readonly side: Side;
  /** Key of what the reader chose to stand here; another than the side's until it has come. */
  readonly chosen: string;
  readonly choices: readonly Choice[];
  onChoose(key: string): void;
}

/** Which text stands on a side, where it comes from, and what else could stand there. */
export function SideHead({ at, side, chosen, choices, onChoose }: Props) {
  const words = useWords();
  return (
    <div class="side-head">
      <select
        aria-label={words.text(`${at}-text`)}
        value={chosen}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {groups(choices, side).map(([group, members]) => (
          <optgroup key={group} label={group ?? words.text('open-now')}>
            {members.map(choice => (
              <option key={choice.key} value={choice.key}>
                {choiceText(words, choice)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="soft">
        <bdi>
          <Site side={side} />
        </bdi>
        {timesOf(words, side).map(time => ` · ${time}`)}
        {' · '}
        <bdi>{side.from ? provenanceText(words, side.from) : sourceText(words, side.source)}</bdi>
      </p>
    </div>
  );
}

function Site({ side }: { side: Side }) {
  const link = webLink(side.url);
  if (link === null) return <>{side.site}</>;
  return <OutLink url={link}>{side.site}</OutLink>;
}

function choiceText(words: Words, { name, time }: Choice): string {
  const version = sideText(words, name);
  return time === null ? version : words.text('choice-at', { version, time: moment(words, time) });
}

function timesOf(words: Words, side: Side): string[] {
  const times = [seenText(words, side), published(words, side)].filter(time => time !== null);
  return times.length === 0 ? [words.text('time-unknown')] : times;
}

function published(words: Words, side: Side): string | null {
  return side.name === 'open-page' ? publishedText(words, side) : storedPublishedText(words, side);
}

// What stands there is always among the choices, or the chooser would name something else.
function groups(choices: readonly Choice[], side: Side): [string | null, Choice[]][] {
  const isOffered = choices.some(({ key }) => key === side.key);
  const own: Choice = {
    key: side.key,
    group: side.site,
    name: side.name,
    time: side.seenAt,
  };
  const all = isOffered ? choices : [own, ...choices];
  const names = [...new Set(all.map(({ group }) => group))];
  return names.map(name => [name, all.filter(({ group }) => group === name)]);
}

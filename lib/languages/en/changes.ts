import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'approv/accept/pass=reject/refus agreed=disagreed guilty=innocent allow=ban/forbid',
  conjunctions: 'and or nor',
  denyingPrefixes: 'un in im il ir dis non non- mis mal a i',
  notDenials: `
    about above across again ahead alike alone along amount apart arise around aside asleep await award away
    demand discharge discount discover display dispos distribut
    impact import imposed imposer imposes imposing imposit impress improv
    include income increase indeed indoor inform inland input inside insight install instance instruct intake intend
    invent invest
    under union unit unless until
  `,
  inflection: /^(\S+) \1(?:s|e|n|es|en|er|em|in|innen|ns|['’]s)$|^(\S+)e? \2(?:en|er|es|em|s)$/iu,
  notRespelt: `
    Than That Their Them Then There These They Thing Think Third Thirty This Those Though Three Threw Throw Thus
    Whale What Wheat Wheel When Where Which While Whilst White Whole Whom Whose
  `,
  otherAfter: 'for of to at from',
  timeHeads: {
    afterDate: 'at',
    ago: `
      N min ago
      N m ago
      N h ago
      N hour ago
      N hours ago
      N minute ago
      N minutes ago
    `,
  },
  counters: `
    N comments
    N comment
    N shares
    N share
    N likes
    N views
    N reads
    N reactions
    N min read
    N minute read
    N replies
  `,
});

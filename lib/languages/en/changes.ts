import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    if$=unless
    # what is asked for, proposed or ruled
    approv/accept/back(?:s|ed|ing)?$/endors/support/favou?r/welcom/adopt/pass(?:es|ed)?$/agree/ratif/uph[eo]ld/
      said_yes=reject/refus/oppos/turn(?:s|ed|ing)?_down/veto/block/dismiss/vot(?:es?|ed|ing)_down/thr[eo]wn?_out/
      declin/rebuff/repudiat/overturn/quash/struck_down/disagree/defeat/spurn/resist/said_no$
    for$/in_favou?r/pro$=against/oppos/anti$
    confirm/admit/acknowledg/conced=den(?:y|ied|ies|ying)$/refut/reject/disput/dismiss/rebut
    allow/permit/legali[sz]/authori[sz]/let(?:s|ting)?$/lift/enabl/encourag=ban(?:s|ned|ning)?$/forb[ai]d/prohibit/
      bar(?:s|red|ring)?$/outlaw/block/prevent/stop/criminali/discourag/impos
    grant/award/restor/reinstat/renew=den(?:y|ied|ies|ying)$/refus/revok/withh[eo]ld/withdr[ae]w/remov/abolish/
      scrap/strip/cancel
    guilty/convict=innocent/acquit/clear(?:s|ed)?$/exonerat
    blam/accus=clear(?:s|ed)?$/exonerat/absolv
    prais/applaud/laud(?:s|ed)?$/commend=critici[sz]/condemn/denounc/attack/slamm?/blast
    # how things stand
    open/reopen=clos/shut
    true$/right$/correct/accurat/genuin=false/wrong/untrue/fake/forged
    safe$/safely/harmless=dangerous/hazardous/risky/harmful
    voluntar/optional=compulsor/mandator/obligat/forced
    public$/publicly/openly=privat/secret
    present$=absent
    alive$/surviv/liv(?:es|ed)$=dead$/di(?:ed|es)$/killed
    easy$/easier/easily/simple=hard$/harder/difficult/tough
    enough/sufficient/plenty/ample=too_little/too_few/scarce/lack/short_of
    lack=ha[ds]$/have$/enjoy/possess
    willing/ready/keen$/eager=reluctant/refus/loath
    optimis/confident/hopeful=pessimis/doubt/sceptic/skeptic
    # what is done
    manag(?:es|ed)$/succe(?:ed|ss)/able=fail/unable
    won$/wins?$/winning=lost$/los(?:es?|ing)$
    continu/ke(?:ep|pt)/maintain/extend/stay/remain=stop/end(?:s|ed)?$/halt/cancel/suspend/scrap/abandon/drop/quit/
      left$/leav/resign
    start/beg[aiu]n/launch/resum=stop/end(?:s|ed)?$/halt/finish/ceas/br(?:eak|oke|oken)s?_off/broke_down/collaps/suspend/stall
    releas/freed?$=detain/arrest/jail/imprison/held$
    hir(?:es|ed)$/appoint/recruit=fir(?:es|ed)$/sack/oust/laid_off
    includ=exclud/omit/left_out
    obey/compl(?:y|ied|ies)/respect/honou?r/kept$/keep=def(?:y|ied|ies)$/violat/breach/flout/ignor/br(?:eak|oke)
    remember/recall=forg[eo]t
    attend/join=boycott/skip/miss(?:es|ed)?$/left$/leav/quit
    always/often/frequent/regular/usual/routine=never/seldom/rare/hardly/scarcely/barely
    love/like[sd]?$=hate/dislike
    friend=enem/foe
    # which way it goes
    r[io]se[ns]?$/rising/climb/increas/grew$/grows?$/grown$/soar/jump(?:s|ed)$=fell$/falls?$/fallen/drop(?:s|ped)$/declin/decreas/shr[aiu]nk/plung/slump/sank$/sunk$
    profit=loss(?:es)?$
  `,
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

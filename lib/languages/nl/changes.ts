import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    onschadelijk/ongevaarlijk=schadelijk/giftig
    goedgekeurd/goedkeur/keur/aangenomen/aanvaard/accepteer/accepteert/geaccepteerd/gesteund/steun/akkoord/
      ingestemd/stem(?:t|de|den)_in/bekrachtigd/toegejuicht/ja$=afgekeurd/verw[oeia]r[pv]/verworpen/afgewezen/afwij/
      wijst/wees$/wezen$/geweigerd/weiger/tegengehouden/vernietigd/geblokkeerd/weggestemd/nee$
    voor$/vóór$/voorstander=tegen$/tegenstander
    bevestig/toegegeven/geeft$/gaf$/erken=ontken/tegengesproken/weerle/betwist
    toegestaan/toestaan/staat$/stond$/mag$/mogen$/mocht/toegelaten/gelegaliseerd=verb[oi]/verboden/verbod/belet/
      verhinder/moet
    verleen/toegekend/hersteld/verlengd=geweigerd/ingetrokken/afgeschaft/geschrapt
    schuldig/veroordeel=onschuldig/vrijgesproken/vrijspr
    gepre?zen/prijst/prees/loof=bekritiseer/kritis/veroordeel/hekel
    open$/geopend/heropen/opent$/opende/opengesteld=gesloten/dicht$/sluit/sloot$/afgesloten
    waar$/juist/echt$/correct=onwaar/vals$/valse$/onjuist/fout
    veilig=gevaarlijk/riskant
    vrijwillig=verplicht/gedwongen
    openbaar/openlijk=geheim/besloten$/privé
    aanwezig=afwezig
    levend/leeft/leefde/overleef=dood$/overleden/gestorven/stierf/sterf
    makkelijk/gemakkelijk/eenvoudig/simpel=moeilijk/lastig/ingewikkeld/zwaar$/zwaarder
    genoeg/voldoende=onvoldoende/te_weinig
    ontbr[ae]k/ontbeer/mis(?:t|te)$=had$/heeft$/hadden$/beschik
    bereid$=onwillig/weiger/terughoudend
    optimis=pessimis/sceptisch
    slaag/geslaagd/gelukt/lukt=mislukt/faal/gefaald
    gewonnen/w[io]n(?:t|nen)?$/won$/winst/zege=verloren/verlie[sz]/verloor
    ga(?:at|an)_door/blij[fv]/bleef/voortgezet/gehandhaafd/verlengd=stop/gestopt/beëindig/geschorst/geschrapt/
      afgelast/opgestapt/vertr[eo]k/verla[at]
    begin/begon/start/gestart/hervat=stop/gestopt/beëindig/eindig/geëindigd/gestaakt/afgebroken/mislukt/opgeschort
    vrijgelaten=opgepakt/aangehouden/vastgezet/gearresteerd
    aangenomen/benoemd/aangesteld=ontslagen/afgezet
    inclusief/meegerekend=exclusief/uitgesloten
    nageleefd/naleef/respecteer/gehouden=overtr[ea]d/geschonden/schond/genegeerd/negeer
    herinner=verg[ae]t/vergeten
    altijd/vaak$/dikwijls/regelmatig/meestal=nooit/zelden/nauwelijks
    met$=zonder$
    # which way it goes
    stijg/steeg/stegen/gestegen/toegenomen=dal(?:en|t|de|den)$/gedaald/afgenomen/gekrompen
    winst=verlies
  `,
  conjunctions: 'en of',
  denyingPrefixes: 'on in im ir il non- niet- des dis',
  notDenials:
    'onder ontdek onthul ontken ontmoet ontruim ontsla ontsnap ontstaan ontstond ontvang ontwikkel impuls inform inter invoer inwoner inzet indruk ingang inkom',
  inflection: /^(\S+) \1(?:s|e|n|en|t|er|['’]s)$|^(\S+) ge\2[td]?$/iu,
  otherAfter: 'van voor bij uit namens',
  timeHeads: {
    afterDate: 'om',
    afterTime: ' uur',
    ago: `
      N min geleden
      N minuten geleden
      N minuut geleden
      N uur geleden
    `,
  },
  counters: `
    N reacties
    N reactie
    N keer gedeeld
    N weergaven
    N min leestijd
  `,
});

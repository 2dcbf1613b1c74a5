import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    godtog/godta/ofarlig/harmlös=avvisa/avslog/skadlig/giftig
    antog/antagi/anta[rs]?$/godkän/bif[aö]l/bifall/accepter/stöd[dejr]/stött/stödja/samtyck/välkomn/fastställ/
      tillstyrk/säger_ja/sade_ja/sa_ja/ja$=avslog/avslagi/avslå/förkast/avvisa/vägra/motsätt/motsatte/avböj/
      underkän/upphäv/stoppa/blockera/säger_nej/sade_nej/sa_nej/nej$/avstyrk/röstade_ner
    för$/till_förmån=mot$/emot
    bekräfta/medge/erkän/tillstå=förneka/dementera/bestr[ie]d/avvisa
    tillåt/tillät/medge/legalisera/får$/fick$=förbj[uöo]d/förbud/hindra/stoppa
    bevilja/återinför/förläng/återställ=neka/avslog/dra[sr]?_in/drog_in/indrag/avskaffa/slopa
    skyldig/fälld/fälls/fällde/döm[ds]=oskyldig/frikän/friad/friades
    beröm/hylla/prisa=kritisera/fördöm
    öpp[en]/öppna=stäng/stängd
    sann/sant$/riktig/rätt$/korrekt/äkta=falsk/osann/osant/fel$/felaktig
    säker/säkr/ofarlig=farlig/riskabel
    frivillig=obligatorisk/tvingad/tvång
    offentlig/öppet$=hemlig/privat
    närvarande=frånvarande
    lever/levande/överlev=död$/dog$/döda/omk[oa]m/avl[ei]d
    lätt/enkel/enkl=svår/krånglig
    tillräcklig/nog$=otillräcklig/för_lite/för_få
    saknade/saknar=hade$/har$/ägde
    villig/beredd/redo$=ovillig/motvillig
    optimis/hoppfull=pessimis/skeptisk
    lyckad/lyckas/lyckades=misslyck
    vann$/vinn/vunn/seger/segra=förlora/förlust
    fortsätt/fortsatt/stanna/behåll/behöll/förläng=avbr[yöu]t/sluta/upphör/avsluta/läggs_ner/lades_ner/ställs_in/
      ställdes_in/lämna/avgå/avgick
    börja/inle[d]/starta/återuppt=sluta/avsluta/upphör/stoppa/avbr[öuy]t/strand
    frisläpp/släpp[st]/friges=grep[s]?$/gripen/anhåll/häkta/fängsla
    anställ/utnämn/utse=avske/spark/avsatt
    inkludera/omfatta/inklusive=exklude/undanta/utelämna/exklusive
    följ[dt]/respektera/höll=br[öou]t/kränk/strunta/ignorera
    minns/mindes/kom_ihåg=glöm
    alltid/ofta/vanligen/regelbund=aldrig/sällan/knappt
    med$=utan$
    # which way it goes
    öka/steg$/stiger/stigit=minska/sjönk/sjunk/föll$/faller/fallit
    vinst=förlust
  `,
  denyingPrefixes: 'o icke icke- in il im ir dis miss mis',
  // Most words with "in" say where to: "köp", "inköp".
  notDenials: `
    inbetal inblick inbrott inbyggd indel indrag infall inflyt inför inföd ingift ingrepp ingå ingång inhandl inköp
    inkomst inlagd inled inlägg inlös inlåst inmat innehåll inneb inrikes inreg inrätt insats insikt insjukn inslag
    insläpp inspel install instäl insyn intag intill intryck inträd intäkt invand invald invig misstag misstänk order
    osa oss ost odla
  `,
  inflection:
    /^(\S+) \1(?:s|n|t|a|r|d|en|et|ar|er|or|na|ns|ens|ets|arna|erna)$|^(\S+)[ae] \2(?:or|an|ar|en|orna|at|ade)$/iu,
  notRespelt: `
    Alla Allt Att Av Blev Blir De Den Denna Deras Dess Dessa Det Detta Dit Då Där En Ena Ett Fler Flera För Före Från
    Han Hans Hon Hur Här Hos I In Ingen Inget Inga Inte Man Med Medan Men Mer Mest Mot Ned Ner Nu Nya När Nära Någon
    Något Några Om Oss Och På Sedan Sen Senare Sin Sina Sitt Som Så Till Två Tre Under Upp Ur Ut Utan Vad Var Varför
    Vem Vi Vid Vilka Vilken Vilket Vår Våra Vårt Än Även Är År Över
  `,
  otherAfter: 'för till åt från hos',
  timeHeads: {
    afterDate: `
      kl.
      kl
      klockan
    `,
    ago: `
      N min sedan
      N minut sedan
      N minuter sedan
      N timme sedan
      N timmar sedan
      för N min sedan
      för N minuter sedan
      för N timmar sedan
      för N timme sedan
    `,
  },
});

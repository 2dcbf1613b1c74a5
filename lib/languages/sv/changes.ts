import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
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

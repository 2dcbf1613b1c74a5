import type { CueFacts } from '../text-schema';

export const negations: CueFacts = {
  phrases: `
    aldrig ej icke ingen ingens ingenstans ingenting ingalunda inga inget inte intet nej utan vare_sig varken
  `,
  notBefore: `
    inte: bara endast enbart minst
    utan: tvekan tvivel
  `,
  patterns: ['(?<!\\p{L})icke(?=-\\p{L})'],
};

/** See `hedges` in the schema. "Möjlig" is left out: it is the opposite of "omöjlig" as often. */
export const hedges: CueFacts = {
  phrases: `
    antagligen antas antogs befaras befarades enligt_uppgift eventuell eventuella eventuellt förefaller föreföll
    förmodad förmodade förmodas förmodligen hypotetiskt kan_bli kan_ha kan_komma_att kan_tänkas kan_vara kanhända
    kanske kunde_bli kunde_ha kunde_vara lär misstänker misstänks misstänktes misstänkt misstänkta misstänkte möjligen
    möjligtvis måhända obekräftad obekräftade obekräftat potentiell potentiella potentiellt presumtiv presumtiva
    påstådd påstådda påstådde påstås påstods rimligen ryktas ryktades sannolik sannolika sannolikt ska_ha skall_ha
    skulle_ha skulle_kunna synes sägs sades tor torde tros troddes tror trodde trolig troliga troligen troligt
    troligtvis tycks tycktes tydligen uppges uppgavs verkar verkade väntas väntades
  `,
  // The subject stands inside after another first part: "Enligt polisen ska mannen ha flytt".
  patterns: ['(?<!\\p{L})ska(?:ll)?(?=\\s\\p{L}{2,20}\\sha\\s)'],
};

import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  functionWords: `
    der die das den dem des ein eine einen einem einer und oder aber in im am an auf bei mit von vom zu zum zur für
    aus nach ist sind war waren hat haben wird wurde er sie es sich nicht auch als dass wie
  `,
});

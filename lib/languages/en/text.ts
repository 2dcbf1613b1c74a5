import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  functionWords: `
    the a an of to in on at by for from with and or but as is are was were be been it its he his she her they their
    them that this which who has have had will would not we i you
  `,
});

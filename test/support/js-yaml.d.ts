/** The one function of js-yaml 4 that is used here. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}

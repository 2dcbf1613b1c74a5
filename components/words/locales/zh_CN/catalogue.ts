/** The files of this language, loaded together. Every language has this same module. */
export const CATALOGUE = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default', eager: true });

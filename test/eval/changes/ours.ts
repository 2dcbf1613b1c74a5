/** This project's comparison, as a system to score. */
import type { System } from './judged';

export const ours: System = { name: 'Wireprint', namesKinds: true, answer: () => ({ title: null, paragraphs: [], announced: null, shorterView: null }) };

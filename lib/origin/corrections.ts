/** A notice is declared where the text has one; found by the same rules as the alignment's. */
export { isNotice as isCorrection } from '../facts/notices';

export { months } from '../han-months';

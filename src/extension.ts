// The entry for the desktop and for remote windows.
export { activateReview as activate } from './editor/activate';

// The entry for the browser. Nothing differs yet: files are reached through the editor, which knows where they are.
export { activateReview as activate } from './editor/activate';

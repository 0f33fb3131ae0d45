export { ActivityTab } from './ActivityTab';
export { RecordedNote } from './RecordedNote';

export { hasUnsaved, holdUnsaved, leaveUnsaved } from './unsaved';
export { useUnsaved } from './useUnsaved';
export { useTyped } from './useTyped';
export { DiscardDialog } from './DiscardDialog';

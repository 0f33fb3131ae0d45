export {
  NoReasonGiven,
  RevealReasonProvider,
  useReveals,
} from './RevealReason';

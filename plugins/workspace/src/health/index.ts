export { HealthSection } from './HealthSection';
export { HEALTH_ANCHOR, healthCauseText, healthText } from './healthTexts';
export { WorkspaceHealth } from './WorkspaceHealth';

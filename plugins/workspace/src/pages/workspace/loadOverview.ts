export const loadOverview = () => import('./OverviewTab');

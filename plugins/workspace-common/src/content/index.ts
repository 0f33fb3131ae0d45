export * from './contentProblem';

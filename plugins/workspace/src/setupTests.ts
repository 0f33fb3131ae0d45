import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are rendered and typed into. A slow machine takes longer and fails nothing: waiting ends with success.
jest.setTimeout(180_000);
configure({ asyncUtilTimeout: 60_000 });

// For tests that stop the clock.
afterEach(() => {
  jest.useRealTimers();
});

import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are rendered and typed into: seconds on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

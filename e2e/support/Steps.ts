import { Locator } from '@playwright/test';

/** Counts what a person does: clicks, and fields that are typed into. */
export class Steps {
  taken = 0;

  async click(locator: Locator): Promise<void> {
    await locator.click();
    this.taken += 1;
  }

  /** Types into a field; leaving it by Tab is part of the typing. */
  async type(locator: Locator, text: string, end?: 'Tab'): Promise<void> {
    await locator.fill(text);
    if (end) await locator.press(end);
    this.taken += 1;
  }
}

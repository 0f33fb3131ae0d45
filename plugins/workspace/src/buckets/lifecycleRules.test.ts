import {
  amountProblem,
  atProblem,
  NEW_RULE,
  targetProblem,
  toLifecycleRule,
} from './lifecycleRules';
import { parseAge } from '../components';

describe('parseAge', () => {
  it.each([
    ['7d', { amount: 7, unit: 'd' }],
    ['+30m', { amount: 30, unit: 'm' }],
    ['0s', { amount: 0, unit: 's' }],
  ])('reads %s', (age, expected) => {
    expect(parseAge(age)).toEqual(expected);
  });

  it.each(['', '7', 'd', '7y', '7 d', '-7d'])('knows no age in "%s"', age => {
    expect(parseAge(age)).toBeUndefined();
  });
});

describe('targetProblem', () => {
  it.each(['*', 'tmp/*', 'data.csv'])('accepts %s', target => {
    expect(targetProblem(target, ['other/*'])).toBeUndefined();
  });

  it.each([
    ['  ', 'targetRequired'],
    ['tmp/*/x', 'targetStar'],
    ['**', 'targetStar'],
    ['other/* ', 'targetTwice'],
  ])('finds in "%s" the problem %s', (target, problem) => {
    expect(targetProblem(target, ['other/*'])).toBe(problem);
  });
});

describe('amountProblem', () => {
  it.each(['1', ' 30 ', '365'])('accepts "%s"', amount => {
    expect(amountProblem(amount)).toBeUndefined();
  });

  it.each(['', '0', '-1', '1.5', 'x', '01'])('refuses "%s"', amount => {
    expect(amountProblem(amount)).toBe('age');
  });
});

describe('atProblem', () => {
  it('tells a missing from an impossible date', () => {
    expect(atProblem('')).toBe('atRequired');
    expect(atProblem('2027-13-01T00:00')).toBe('atInvalid');
    expect(atProblem('2027-01-31T12:00')).toBeUndefined();
  });
});

describe('toLifecycleRule', () => {
  it('writes an age as the Storage definition wants it', () => {
    expect(
      toLifecycleRule({ ...NEW_RULE, target: ' tmp/* ', amount: '7' }),
    ).toEqual({ target: 'tmp/*', mode: 'Delete', min_age: '7d' });
  });

  it('writes a date in UTC and leaves the age out', () => {
    const local = '2027-01-31T12:00';
    expect(
      toLifecycleRule({ ...NEW_RULE, mode: 'Notify', when: 'date', at: local }),
    ).toEqual({
      target: '*',
      mode: 'Notify',
      at: new Date(local).toISOString().replace('.000Z', 'Z'),
    });
  });
});

import { JSON_LIMITS, jsonLimitProblem } from './jsonLimits';

const problemOf = (json: string) => jsonLimitProblem(Buffer.from(json));
const list = (length: number, element = '0') =>
  `[${Array(length).fill(element)}]`;
const object = (length: number) =>
  `{${Array.from({ length }, (_, index) => `"${index}":0`)}}`;
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('jsonLimitProblem', () => {
  const { depth, members, entries, values } = JSON_LIMITS;

  it.each<[string, string]>([
    ['nothing', ''],
    ['a text', '"a"'],
    ['an empty list', '[]'],
    ['the deepest nesting', nested(depth)],
    ['the longest list', list(entries)],
    ['the largest object', object(members)],
    ['lists side by side', list(100, list(400))],
    ['objects side by side', list(30, object(900))],
    ['signs in texts', `["${'{[,'.repeat(100_000)}"]`],
    ['escaped quotation marks', `["\\"${'[,'.repeat(50_000)}\\\\"]`],
    ['what is no JSON', '}}]],"\\'],
  ])('takes %s', (_, json) => {
    expect(problemOf(json)).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['deeper nesting', nested(depth + 1), 'is nested more than 32 levels deep'],
    ['endless nesting', '{"a":'.repeat(depth + 1), 'is nested'],
    [
      'a longer list',
      list(entries + 1),
      'has a list of more than 5000 entries',
    ],
    [
      'a larger object',
      object(members + 1),
      'has an object of more than 1000 members',
    ],
    [
      'the same member again and again',
      `{${Array(members + 1).fill('"__proto__":0')}}`,
      'has an object of',
    ],
    [
      'more values',
      list(values / 100, list(100)),
      'has more than 50000 values',
    ],
    ['what follows a text', `["\\\\",${nested(depth)}]`, 'is nested'],
  ])('refuses %s', (_, json, problem) => {
    expect(problemOf(json)).toContain(problem);
  });
});

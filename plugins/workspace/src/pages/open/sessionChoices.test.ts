import { session, view } from '../../__testUtils__/builders';
import { OpenLink } from '../../content/openLink';
import { firstChoice, sessionChoices } from './sessionChoices';

const LINK: OpenLink = {
  content: {
    type: 'git',
    url: 'https://example.org/Course',
    ref: 'main',
    path: 'Course',
  },
};

function choose(
  sessions: ReturnType<typeof session>[],
  link = LINK,
  max = 3,
  name = 'forest',
) {
  const forest = view({ name });
  const datalab = { ...forest.datalab, sessions, max_sessions: max };
  const choices = sessionChoices({ ...forest, datalab }, link);
  return {
    names: choices.map(each => `${each.name}${each.isNew ? ' (new)' : ''}`),
    first: firstChoice({ ...forest, datalab }, link, choices, false),
    firstIfPresent: firstChoice({ ...forest, datalab }, link, choices, true),
  };
}

const RUNNING = session({ name: 'default' });
const STOPPED = session({ name: 'gpu', state: 'stopped' });

describe('sessionChoices', () => {
  it('begins with a stopped one', () => {
    expect(choose([RUNNING, STOPPED])).toMatchObject({
      names: ['default', 'gpu', 'course (new)'],
      first: 'gpu',
    });
  });

  it('begins with one that runs where the repository is there', () => {
    expect(choose([STOPPED, RUNNING]).firstIfPresent).toBe('default');
    expect(choose([STOPPED]).firstIfPresent).toBe('gpu');
  });

  it('begins with the one that the link names', () => {
    expect(
      choose([RUNNING, STOPPED], { ...LINK, session: 'default' }).first,
    ).toBe('default');
    expect(choose([RUNNING, STOPPED], { ...LINK, session: 'x' }).first).toBe(
      'gpu',
    );
  });

  it('begins with a new one rather than one that has to be stopped', () => {
    expect(choose([RUNNING]).first).toBe('course');
    expect(choose([]).first).toBe('default');
  });

  it('has no new one where there are as many as there may be', () => {
    expect(choose([RUNNING], LINK, 1)).toMatchObject({
      names: ['default'],
      first: 'default',
    });
    expect(choose([], LINK, 0)).toMatchObject({ names: [], first: undefined });
  });

  it('has no new one whose name could not be had', () => {
    const named = (path: string) => ({
      content: { ...LINK.content, path },
    });
    expect(choose([RUNNING], named('a/b')).names).toEqual(['default']);
    expect(choose([], named('c'), 3, 'w'.repeat(54)).names).toEqual([
      'c (new)',
    ]);
  });
});

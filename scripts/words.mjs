// npm run lint:words: finds words that docs/reference/glossary.md has retired, in whatever people read: messages, docs,
// changesets, errors, API and configuration descriptions. Arguments are files; without any, all files that git knows.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { retiredWords } from './lib/glossary.mjs';
import { readerOf } from './lib/texts.mjs';

const GLOSSARY = 'docs/reference/glossary.md';

/** Records of their time: they stay as they were decided. */
const AS_WRITTEN = ['docs/decisions/'];

const retired = retiredWords(readFileSync(join(root, GLOSSARY), 'utf8'));
if (retired.length === 0) throw new Error(`${GLOSSARY} retires no words`);
const known = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(path => path && existsSync(join(root, path)));

function findingsIn(path) {
  const texts = readerOf(path)?.(readFileSync(join(root, path), 'utf8')) ?? [];
  const language = path.endsWith('.de.ts') ? 'de' : 'en';
  const words = retired.filter(each => each.language === language);
  return texts.flatMap(({ line, text }) =>
    words.flatMap(({ pattern, use }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => {
        const at = line + text.slice(0, index).split('\n').length - 1;
        return `${path}:${at} “${found.replace(/\s+/g, ' ')}”: use ${use}`;
      }),
    ),
  );
}

const given = process.argv.slice(2);
const paths = (given.length > 0 ? given : known()).filter(
  path => path !== GLOSSARY && !AS_WRITTEN.some(part => path.includes(part)),
);
const findings = paths.flatMap(findingsIn);
for (const finding of findings) console.error(finding);
if (findings.length > 0) {
  console.error(`${findings.length} retired words; see ${GLOSSARY}`);
  process.exitCode = 1;
}

// What people read in a file of this repository, as pieces with the line that each begins on.
import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Text */

/** Whether a file holds texts, and how they are found in it. @returns {((source: string) => Text[]) | undefined} */
export function readerOf(path) {
  if (/(\.test\.|__testUtils__|\/generated\/)/.test(path)) return undefined;
  if (path.endsWith('.md')) return textsOfMarkdown;
  if (/openapi\.ya?ml$/.test(path)) return textsOfOpenapi;
  if (/\/messages(\.de)?\.ts$/.test(path) && path.includes('plugins/')) {
    return textsOfMessages;
  }
  if (path.endsWith('config.d.ts')) return commentsOf;
  if (/workspace-common\/src\/.*\.ts$/.test(path)) {
    return source => [...commentsOf(source), ...errorsOf(source)];
  }
  if (/^plugins\/.*\/src\/.*\.tsx?$/.test(path)) return errorsOf;
  return undefined;
}

/** Prose: no code, no addresses. Paragraphs are read as one, as a phrase may go on in the next line. */
export function textsOfMarkdown(source) {
  const blank = found => found.replace(/[^\n]/g, ' ');
  const prose = source
    .replace(/^---\n[\s\S]*?\n---$/m, blank)
    .replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)]*\)/g, blank);
  return paragraphs(prose);
}

/** Summaries and descriptions. */
export function textsOfOpenapi(source) {
  const lines = source.split('\n');
  const texts = [];
  for (let at = 0; at < lines.length; at++) {
    const field = /^(.*?)\b(summary|description):\s*(.*)$/.exec(lines[at]);
    if (!field) continue;
    const indent = lines[at].search(/[^ ]/);
    const line = at + 1;
    const all = [field[3]];
    while (at + 1 < lines.length && goesDeeper(lines[at + 1], indent)) {
      all.push(lines[++at].trim());
    }
    texts.push({ line, text: all.join('\n').replace(/`[^`]*`/g, ' ') });
  }
  return texts;
}

const goesDeeper = (line, indent) =>
  line.trim() !== '' &&
  line.search(/[^ ]/) > indent &&
  !/^\s*[\w$'-]+:(\s|$)/.test(line);

/** Every string of a file of messages. */
export function textsOfMessages(source) {
  return collect(source, node => ts.isStringLiteralLike(node));
}

/** What errors say. */
export function errorsOf(source) {
  if (!source.includes('Error(') && !source.includes('message:')) return [];
  return collect(source, node => isText(node) && isSaidByError(node));
}

/** Comments, without code in them. */
export function commentsOf(source) {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(
    ({ 0: text, index }) => ({
      line: lineAt(source, index),
      text: text.replace(/^\s*\*/gm, ' ').replace(/`[^`]*`/g, ' '),
    }),
  );
}

const isText = node =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

function isSaidByError(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isNewExpression(at)) return /Error$/.test(at.expression.getText());
    if (ts.isPropertyAssignment(at)) return at.name.getText() === 'message';
    if (ts.isStatement(at)) return false;
  }
  return false;
}

function collect(source, wanted) {
  const file = ts.createSourceFile(
    'a.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
  );
  const texts = [];
  const visit = node => {
    if (wanted(node)) {
      texts.push({ line: lineAt(source, node.getStart()), text: node.text });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return texts;
}

function paragraphs(prose) {
  const texts = [];
  let line = 1;
  for (const block of prose.split(/(\n\s*\n|\n(?=\s*[-*|#\d]))/)) {
    if (block.trim()) texts.push({ line, text: block });
    line += block.split('\n').length - 1;
  }
  return texts;
}

const lineAt = (source, index) => source.slice(0, index).split('\n').length;

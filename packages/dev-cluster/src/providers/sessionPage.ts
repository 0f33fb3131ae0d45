import { STYLE } from './sessionPageStyle';

/** The page of a session, in HTML that needs nothing else: no script, no font, no image. */
export function sessionPage(about: {
  workspace: string;
  session: string;
  running: boolean;
}): string {
  const workspace = escape(about.workspace);
  const session = escape(about.session);
  const title = about.running ? `${session} – ${workspace}` : 'Not running';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${about.running ? runningBody(workspace, session) : stoppedBody(session)}
</main>
</body>
</html>
`;
}

function runningBody(workspace: string, session: string): string {
  return `<p class="state"><span class="dot" aria-hidden="true"></span>Running</p>
<h1>${session}</h1>
<p class="lead">An interactive session of the workspace <strong>${workspace}</strong>.</p>
<dl>
<div><dt>Workspace</dt><dd>${workspace}</dd></div>
<div><dt>Session</dt><dd>${session}</dd></div>
</dl>
<pre aria-hidden="true"><span class="prompt">${session}@${workspace}:~$</span> ls
data  notebooks  results
<span class="prompt">${session}@${workspace}:~$</span> <span class="cursor"></span></pre>
<p class="note">The dev cluster shows this page in place of a real session. In a real cluster, your tools open here.</p>`;
}

function stoppedBody(session: string): string {
  return `<p class="state stopped"><span class="dot" aria-hidden="true"></span>Not running</p>
<h1>No session here</h1>
<p class="lead">${
    session ? `The session <strong>${session}</strong> is` : 'It is'
  } stopped, starting, or does not exist.</p>
<p class="note">Open it from its workspace in the portal: the page there goes on by itself when the session is ready.</p>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

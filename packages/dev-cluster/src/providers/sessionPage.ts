/** How the page of a session looks, in light and dark. */
const STYLE = `
:root { color-scheme: light dark; --back: #eef3f4; --card: #fff; --text: #14232b; --soft: #526871; --line: #d8e2e5;
  --accent: #00798c; --good: #1b8a4b; --term: #0f2027; --term-text: #d7e7ea; }
@media (prefers-color-scheme: dark) { :root { --back: #0c1518; --card: #142025; --text: #e5eef0;
  --soft: #9db3ba; --line: #263a41; --accent: #4fc3d6; --good: #4cc38a; --term: #081014; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--back);
  color: var(--text); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 640px; padding: 40px; background: var(--card); border: 1px solid var(--line);
  border-radius: 16px; border-top: 4px solid var(--accent); box-shadow: 0 12px 40px rgb(0 0 0 / 8%); }
h1 { margin: 12px 0 4px; font-size: 40px; line-height: 1.15; letter-spacing: -.02em; overflow-wrap: anywhere; }
.lead { margin: 0 0 28px; color: var(--soft); font-size: 18px; overflow-wrap: anywhere; }
.lead strong { color: var(--text); }
.state { display: inline-flex; align-items: center; gap: 8px; margin: 0; font-weight: 600; color: var(--good); }
.dot { width: 10px; height: 10px; border-radius: 50%; background: currentcolor; }
.stopped { color: var(--soft); }
dl { display: flex; flex-wrap: wrap; gap: 12px 40px; margin: 0 0 24px; padding: 16px 0; border: solid var(--line); border-width: 1px 0; }
dt { font-size: 13px; color: var(--soft); }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
pre { margin: 0 0 24px; padding: 16px 20px; border-radius: 10px; background: var(--term); color: var(--term-text);
  font: 14px/1.7 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.prompt { color: #6fd3e3; }
.cursor { display: inline-block; width: 8px; height: 16px; vertical-align: -3px; background: var(--term-text); }
.note { margin: 0; font-size: 14px; color: var(--soft); }
@media (max-width: 480px) { main { padding: 28px 20px; } h1 { font-size: 30px; } }
`;

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

import { text } from '../../src/languages/text.ts';
import type { CheckFinding } from '../../src/solver/check/finding.ts';

/** So many sentences are shown; whoever mends these looks again. */
const MOST_SHOWN = 20;

function Findings(props: { title: string; findings: readonly CheckFinding[]; tone: string }) {
  const { title, findings, tone } = props;
  if (findings.length === 0) return null;
  const more = findings.length - MOST_SHOWN;
  return (
    <div class={`notice ${tone}`.trim()}>
      <p>{title}</p>
      <ul>
        {findings.slice(0, MOST_SHOWN).map(({ sentence }) => (
          <li>{sentence}</li>
        ))}
        {more > 0 && <li>{text('data.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

/** What was found wrong before any search, what is impossible first; nothing when nothing was. */
export function CheckFindings({ findings }: { findings: readonly CheckFinding[] }) {
  return (
    <>
      <Findings
        title={text('data.check.beforeStart.impossible')}
        findings={findings.filter(({ severity }) => severity === 'impossible')}
        tone="bad"
      />
      <Findings
        title={text('data.check.beforeStart.tight')}
        findings={findings.filter(({ severity }) => severity === 'warning')}
        tone=""
      />
    </>
  );
}

/** Something that uses a thing, and where it is seen. */
export type UseLine = {
  readonly text: string;
  /** What else there is to say of it; empty for nothing. */
  readonly detail: string;
  readonly href: string | null;
};

/** What of one sort uses a thing. */
export type UseSection = {
  readonly title: string;
  readonly lines: readonly UseLine[];
  /** What is said while there is nothing. */
  readonly none: string;
};

/** What uses a thing, sort by sort, each with a link to it. */
export function Uses({ sections }: { sections: readonly UseSection[] }) {
  return (
    <div class="uses">
      {sections.map(({ title, lines, none }) => (
        <section class="card" aria-label={title}>
          <h2>
            {title} <span class="count">{lines.length}</span>
          </h2>
          {lines.length === 0 ? (
            <p class="quiet">{none}</p>
          ) : (
            <ul>
              {lines.map(({ text, detail, href }) => (
                <li>
                  {href === null ? <span>{text}</span> : <a href={href}>{text}</a>}
                  {detail !== '' && <span class="quiet">{detail}</span>}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

import { useEffect, useRef } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly proposal: string;
  readonly address: string;
  readonly lead?: string | undefined;
}

/** The head of a page on which something is recorded; it takes focus, so that a screen reader starts there. */
export function PageHead({ title, proposal, address, lead }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{`${title} · ${proposal} · Eensluidend`}</title>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href={address}>
          {proposal}
        </a>
      </p>
      <h1 className="utrecht-heading-1 head__title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p className="utrecht-paragraph form-lead">{lead}</p>}
    </>
  );
}

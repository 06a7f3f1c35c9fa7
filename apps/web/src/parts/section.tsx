import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that can be found by its heading and linked to. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section className="section" aria-labelledby={id}>
    <h2 className="utrecht-heading-2" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

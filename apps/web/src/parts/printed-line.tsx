import { useEffect, useState } from 'react';
import { useReader } from '../data/identity';
import { instantInWords } from '../dates';

/** On paper: when it was printed, where the page is, and for whom; another may see less or more. */
export function PrintedLine() {
  const { token, identities } = useReader();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const now = () => setAt(new Date().toISOString());
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  const reader = identities.find((one) => one.token === token)?.label;
  return (
    <p className="printed quiet">
      Afgedrukt op {instantInWords(at)}
      {reader !== undefined && <>, zoals te zien voor: {reader}</>}. Adres: {window.location.href}
    </p>
  );
}

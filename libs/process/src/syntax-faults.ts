import type { Document, LineCounter, YAMLError } from 'yaml';
import type { DefinitionFault } from './fault';

const reasons: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'De regel springt niet goed in.',
  DUPLICATE_KEY: 'Dit veld staat hier twee keer.',
  MISSING_CHAR: 'Er ontbreekt een teken, bijvoorbeeld een aanhalingsteken, een haak of een dubbele punt.',
  TAB_AS_INDENT: 'Spring in met spaties, niet met een tab.',
  BAD_ALIAS: 'De verwijzing met * noemt geen anker dat eerder in het bestand staat.',
  MULTIPLE_DOCS: 'Een bestand bevat één definitie.',
};

/** What keeps a file from being YAML or JSON at all. */
export function syntaxFaults(document: Document, lines: LineCounter, fileName: string): DefinitionFault[] {
  const faults = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const reason = reasons[error.code] ?? `Dit is geen geldige YAML of JSON (${error.code}).`;
    return { line, column: col, path: '', reason };
  });
  if (faults.length > 0 || document.contents !== null) return faults;
  return [{ line: 1, column: 1, path: '', reason: `Het bestand ${fileName} is leeg.` }];
}

interface Places {
  /** Root of the API and the page. */
  readonly url: string;
  readonly temporalUi: string | undefined;
  readonly folder: string;
}

/** Returns what a person wants to open, one line each. */
export function whereToLook({ url, temporalUi, folder }: Places): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Voorstellen', `${url}/`],
    ['API (OpenAPI)', `${url}/v1/openapi.json`],
    ['Temporal', temporalUi],
    ['Gegevens', folder],
    ['Stoppen', 'Ctrl-C'],
  ];
  const shown = lines.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(15)}${value}`]));
  return `\nEensluidend draait.\n\n${shown.join('\n')}\n\n`;
}

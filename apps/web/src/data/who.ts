/** Who is reading, as a development token says it: `dev:<person>:<role>[@<body>]`. */
export interface Who {
  readonly role?: string;
  readonly body?: string;
}

export function whoOf(token: string | undefined): Who {
  const [, role, body] = /^dev:[^:]*:([A-Za-z]+)(?:@(.+))?$/.exec(token ?? '') ?? [];
  return { ...(role && { role }), ...(body && { body }) };
}

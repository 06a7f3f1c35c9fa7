import { z } from 'zod';

const uuid = z.uuid();

/** The same UUIDs that the OpenAPI document allows. */
export const isUuid = (value: string): boolean => uuid.safeParse(value).success;

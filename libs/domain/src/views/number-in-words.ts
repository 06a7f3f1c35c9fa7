const words = ['geen', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** A count as it stands in a sentence: in words up to twelve. */
export const numberInWords = (count: number): string => words[count] ?? String(count);

const figures = new Intl.NumberFormat('en-GB')

/** `1,204` */
export const figure = (count: number): string => figures.format(count)

/** `1 word`, `1,204 words` */
export const counted = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`

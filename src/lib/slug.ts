/** True for the name of a content's file without `.json`: it survives in an address, a file name and a school portal's filter. */
export const isSlug = (name: string): boolean => /^[a-z0-9-]{1,64}$/.test(name);

/** The most categories that one can still look at; a longer file must be grouped. */
export const mostCategories = 200;

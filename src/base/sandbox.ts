/** In a frame of origin null there is no window, no full screen and no download; a page opened from a disk has them all. */
export const isCaged = (): boolean => window.origin === 'null' && location.protocol !== 'file:';

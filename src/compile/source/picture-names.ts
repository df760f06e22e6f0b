/** As the endings of files say it. */
const ENDINGS = /\.(png|jpe?g|gif|svg|webp|avif)$/i;

export const isPicture = (file: string) => ENDINGS.test(file);

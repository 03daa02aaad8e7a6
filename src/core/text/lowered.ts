/**
 * A text in small letters, of the same length, so that what stands where in the one stands there in the other. Far cheaper
 * than lowering its words one by one. Of all letters only İ has a small form of two units; it stays as it is.
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text
        .split('İ')
        .map((part) => part.toLowerCase())
        .join('İ');
}

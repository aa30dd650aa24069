/** Up to so many are put in order one by one: the runtime's own sort makes lists of its own first. */
const FEW = 12

/**
 * Sorts a list in place, as `Array.prototype.sort` does: stable.
 * @returns the list
 */
export function inOrder<T>(list: T[], compare: (left: T, right: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare)
  for (let next = 1; next < list.length; next++) {
    const item = list[next] as T
    let at = next
    for (; at > 0 && compare(list[at - 1] as T, item) > 0; at--) list[at] = list[at - 1] as T
    list[at] = item
  }
  return list
}

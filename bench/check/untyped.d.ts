declare module 'write-good' {
  export default function writeGood(text: string): { readonly index: number; readonly offset: number; readonly reason: string }[]
}

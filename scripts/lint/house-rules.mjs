import { channelsRule } from './channels.mjs'
import { fileNamesRule } from './file-names.mjs'
import { roomsRule } from './rooms.mjs'

/** The rules of the house as an ESLint plugin, `house/…`. @type {import('eslint').ESLint.Plugin} */
export const houseRules = { rules: { rooms: roomsRule, channels: channelsRule, 'file-names': fileNamesRule } }

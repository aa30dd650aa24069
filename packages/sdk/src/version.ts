/** The version of this package, for `User-Agent`. */
export const SDK_VERSION = '0.0.0'

/** The API version that the types of this package describe; sent as `Deskwire-Version`. */
export const API_VERSION = '2026-11-01'

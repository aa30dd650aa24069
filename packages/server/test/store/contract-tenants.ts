/** The tenants that the contract suite works in. Dropping them empties a store, and costs less than opening another. */
export const contractTenants = ['tnt_a', 'tnt_b'] as const

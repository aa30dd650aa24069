/** The statement that names the tenants which what follows may see, in a transaction. */
export const scope = (tenants: string): string => `PERFORM set_config('deskwire.tenants', ${tenants}, true);`
/** Names the tenant that a function is given as `tenant_`. */
export const oneTenant = scope(`'{' || tenant_ || '}'`)
/** Names all tenants. */
export const everyTenant = scope(`'all'`)

/**
 * A function that gives rows.
 * @param body - its statements, which name the tenants first
 */
export const reading = (name: string, parameters: string, columns: string, body: string): string => `
CREATE OR REPLACE FUNCTION ${name}(${parameters}) RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  ${body}
END $$;
`

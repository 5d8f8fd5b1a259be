const nobody = () => false

/** The access rules of a collection that the site keeps for itself: nobody may ask for it, whatever the role. */
export const nobodysCollection = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** The same for each of its fields, which a query could ask about. */
export const nobodysField = { access: { create: nobody, read: nobody, update: nobody } }
